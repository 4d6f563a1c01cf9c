import type { WidgetTexts } from "@respons/texts/widget";

/** For tests of direction only: written by us, to be read by a native before anybody else sees it. */
export const reviewedBy = "";

export const texts: WidgetTexts = {
  tag: "ar",
  loading: "جارٍ تحميل النموذج…",
  unavailable: "لا يمكن عرض النموذج الآن.",
  hostedPage: "صفحة النموذج",
  demonstration: "نسخة تجريبية",
  languages: "اللغة",
  required: "مطلوب",

  ratingWords: ["سيئ جدًا", "سيئ", "مقبول", "جيد", "جيد جدًا"],
  statementWords: ["لا أوافق بشدة", "لا أوافق", "محايد", "أوافق", "أوافق بشدة"],
  notApplicable: "لا ينطبق عليّ",
  npsEnds: ["غير محتمل إطلاقًا", "محتمل جدًا"],
  other: "شيء آخر",
  otherText: "ما هو؟",
  charactersLeft: (count) =>
    count < 0 ? `النص أطول من المسموح بمقدار ${-count} من الأحرف` : `عدد الأحرف المتبقية: ${count}`,
  contactPurpose: "نستخدم هذه البيانات للرد عليك فقط. بتقديمها فإنك توافق على ذلك.",
  contactName: "الاسم",
  contactEmail: "البريد الإلكتروني",
  contactPhone: "رقم الهاتف",
  wantsReply: "أرغب في الحصول على رد",

  open: "أرسل ملاحظاتك",
  close: "إغلاق",
  submit: "إرسال",
  sending: "جارٍ الإرسال…",
  sendingAgain: "لم يصل رد بعد، نحاول مرة أخرى…",
  retry: "حاول مرة أخرى",
  sendAsNew: "إرسال النص المعدّل كملاحظة جديدة",

  faultSummary: "صحّح ما يلي قبل الإرسال",
  faults: {
    required: "أجب عن السؤال",
    "too-long": "اختصر النص",
    email: "اكتب العنوان بالشكل name@example.com",
    phone: "اكتب الرقم بالشكل 040 123 4567",
    reach: "اكتب بريدًا إلكترونيًا أو رقم هاتف",
    invalid: "تحقق من الإجابة",
  },
  notSent: "لم تُرسل ملاحظتك",
  failures: {
    offline: "يبدو أنك غير متصل بالإنترنت.",
    unreachable: "لم نتلقَّ ردًا ولا نعرف إن كانت ملاحظتك قد وصلت. يمكنك المحاولة مرة أخرى بأمان.",
    busy: "كثيرون يرسلون ملاحظاتهم الآن.",
    "origin-not-allowed": "لا يقبل هذا النموذج ملاحظات من هذا الموقع.",
    "form-closed": "أُغلق النموذج قبل وصول ملاحظتك.",
    "response-erased": "حُذفت هذه الملاحظة ولن تُحفظ من جديد.",
    "body-too-large": "النص طويل جدًا. اختصره وحاول مرة أخرى.",
    "id-used": "وصل ما أرسلته سابقًا، لكن تعديلاتك لم تصل.",
    internal: "حدث خطأ لدينا. حاول مرة أخرى.",
  },
  textKept: "ما كتبته لا يزال هنا.",
  retryWhen: (when) => `حاول مرة أخرى ${when}.`,

  thanks: "شكرًا لملاحظتك!",
  stored: "لقد وصلت وحُفظت.",
  receipt: "رمز الإيصال",
  receiptHelp: "بهذا الرمز يمكنك متابعة ملاحظتك أو حذفها لاحقًا. دوّنه: لن يظهر إلا هنا.",
  copyCode: "نسخ الرمز",
  copyText: "نسخ النص",
  copied: "تم النسخ",
  print: "طباعة",
  followUp: "تابع ملاحظتك",
  opensNewTab: "يُفتح في علامة تبويب جديدة",
  textAsStored: "نصك كما حُفظ",
  promisedBy: (day) => `ستحصل على رد في موعد أقصاه ${day}.`,
};

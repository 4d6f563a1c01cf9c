import type { ReplyTexts } from "./index.ts";

export const en: ReplyTexts = {
  replies: {
    access: [
      "Thank you for getting in touch. We understand how tiring it is to try again and again without getting an appointment. We are now opening more afternoon appointments, and you can ask to be called back in the morning or the afternoon.",
      "Thank you for your feedback, and I am sorry that we were so hard to reach. I have gone through it with those who answer the phone. Please contact us again and we will help you.",
    ],
    "e-services": [
      "Thank you for your feedback. It has been passed on to those who develop the e-services and is on their list. Until it is mended we are glad to help you by phone.",
      "Thank you! This is just what we need to know. We are now going through the wording of the page and what can be booked online.",
    ],
    treatment: [
      "Thank you for telling us. Nobody should be treated like that here, and I am sorry. We have talked about it in the team, without mentioning you.",
      "I am sorry about how you were treated. You should be listened to here. We have gone through how we receive people, and your feedback helped.",
    ],
    care: [
      "Thank you for your feedback. We cannot discuss your own care here, but please take it up with your care unit. We have taken to heart what you write about how we inform people.",
      "Thank you for writing. I have gone through your feedback with the staff, and we have changed what we do after a visit.",
    ],
    language: [
      "Thank you for your feedback. You should be served in a language that you understand well. We have gone through the rosters so that there is always somebody who can help.",
    ],
    facilities: [
      "Thank you for your feedback. We have taken it up with those who look after the building.",
    ],
    accessibility: [
      "Thank you, this matters to us. The fault has been noted, and we have asked for it to be mended. Please tell us if anything else stands in your way.",
    ],
    other: [
      "Thank you for your feedback. We have read it together and noted what you suggest.",
      "Thank you for taking the time to write. It has been passed on to the right person here.",
    ],
  },
  thanks: [
    "Thank you for your kind words! They were read out at our weekly meeting and made us glad.",
    "Thank you! It means a lot that you took the time to write. I have passed your thanks on.",
  ],
  interim: [
    "Thank you for your feedback. We are looking into it and will answer as soon as we know more.",
    "Thank you, your feedback has reached us. I need to ask a colleague and will come back to you.",
  ],
  followUps: ["Thank you for your answer!", "Thank you, good that you took it up."],
  notes: ["Talked to the manager, will be taken up at the weekly meeting."],
  transferReason: "About the e-services",
};

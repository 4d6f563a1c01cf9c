/** The words that the person marked inside one text below `place`; empty where there are none. */
export function markedWords(place: ParentNode | null): string {
  const selection = getSelection();
  if (!place || !selection || selection.isCollapsed || selection.rangeCount === 0) return "";
  const range = selection.getRangeAt(0);
  const said = [...place.querySelectorAll(".said")].find((one) =>
    one.contains(range.commonAncestorContainer),
  );
  if (!said) return "";
  const { startContainer, endContainer, startOffset, endOffset } = range;
  // As it is stored: what a selection says has line breaks as they are shown.
  const words =
    startContainer === endContainer && startContainer instanceof Text
      ? startContainer.data.slice(startOffset, endOffset)
      : selection.toString();
  return words.trim();
}

/** Whether the browser itself knows what to do with words that are pasted or dropped here. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

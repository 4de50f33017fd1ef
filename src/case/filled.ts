/** Whether anything stands in a field. */
export const isFilled = (text: string): boolean => text.trim() !== '';

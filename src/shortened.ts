/** The text, cut to `most` characters where it is longer, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
	const characters = Array.from(text);
	return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

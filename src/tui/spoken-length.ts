/** How long a draft takes to say, so that an answer that reads well and is a speech is noticed before it is given. */

/** Words a minute of somebody who speaks calmly and is listened to. */
const pace = 150;

/** Under this an estimate says nothing. */
const least = 5;

/** A figure is said in more words than it is written in: about one for each two digits, and its unit. */
const wordsIn = (token: string): number => {
	const digits = token.replaceAll(/\D/g, '').length;
	return digits === 0 ? 1 : 1 + Math.ceil(digits / 2);
};

/** The seconds a text takes to say: an estimate, 0 for one without a word. */
export function secondsToSay(text: string): number {
	const tokens = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,’'%-]*/gu) ?? [];
	return (tokens.reduce((sum, token) => sum + wordsIn(token), 0) * 60) / pace;
}

let last: {readonly text: string; readonly said: string | undefined} | undefined;

/** `about 25 s to say`, in steps of five seconds; nothing of what is said in a breath. */
export function sayLength(text: string): string | undefined {
	// Asked for twice with each key.
	if (last?.text !== text) last = {text, said: lengthOf(text)};
	return last.said;
}

function lengthOf(text: string): string | undefined {
	const seconds = Math.round(secondsToSay(text) / 5) * 5;
	if (seconds < least) return undefined;
	const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
	const parts = [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 ? [`${rest} s`] : [])];
	return `about ${parts.join(' ')} to say`;
}

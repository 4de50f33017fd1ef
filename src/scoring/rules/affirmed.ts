/** Whether a hit is meant: not denied, not asked. */
import {wordSet} from '../../word-set.ts';
import type {Rule} from './rule.ts';

const denying = wordSet('not never no nobody without neither nor hardly');
const speaker = wordSet('i we my our');

/** Hits whose own words, or the three before them in the same stretch, do not deny them: "I'm not leaving". */
export function affirmed(find: Rule['find']): Rule['find'] {
	return (reading, context) =>
		find(reading, context).filter(({from, to}) => {
			const {tokens} = reading;
			for (let at = from; at < to; at += 1) if (denying.has(tokens[at]?.text ?? '')) return false;
			for (let at = from; at > Math.max(0, from - 3); at -= 1) {
				const token = tokens[at];
				const before = tokens[at - 1];
				if (token?.after !== '' || before?.sentence !== token.sentence) return true;
				if (at === from && speaker.has(token.text)) return true;
				if (denying.has(before.text)) return false;
			}
			return true;
		});
}

/** Hits outside questions. */
export function stated(find: Rule['find']): Rule['find'] {
	return (reading, context) =>
		find(reading, context).filter(
			({from}) => reading.sentences[reading.tokens[from]?.sentence ?? -1]?.asks !== true,
		);
}

/** Tells blame from what is understood, and from a question. */
import {wordSet} from '../../word-set.ts';
import type {Rule} from './rule.ts';

const graspers = wordSet('know understand appreciate realise realize gather accept see');

/** Not where the sentence says that one understands it, nor where a question asks for it. */
export function blamed(find: Rule['find'], questions = false): Rule['find'] {
	return (reading, context) =>
		find(reading, context).filter(({from}) => {
			const {tokens, sentences} = reading;
			const sentence = sentences[tokens[from]?.sentence ?? -1];
			if (!sentence || (sentence.asks && !questions)) return false;
			return !tokens
				.slice(sentence.from, Math.min(sentence.from + 4, from))
				.some(
					({text}, at) =>
						graspers.has(text) && ['i', 'we'].includes(tokens[sentence.from + at - 1]?.text ?? ''),
				);
		});
}

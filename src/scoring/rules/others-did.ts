/** Other people who did something, told by who does what. */
import {wordSet} from '../../word-set.ts';
import {verbs} from '../lexicon/inflect.ts';
import type {Hit} from '../reading/pattern.ts';
import {isPerson} from '../reading/persons.ts';
import type {Reading} from '../reading/reading.ts';

/** Verbs that tell of work. */
const doing = new Set(
	verbs(
		'do:did:done build:built write:wrote:written design find:found catch:caught spot+ fix lead:led run:ran help support save pull own drive:drove:driven solve make:made invent figure trace test review draw:drew:drawn bring:brought keep:kept hold:held stay teach:taught show:showed train cut:cut draft supply deliver sort clean carry start convince persuade answer measure count compute collect negotiate organise organize handle prepare check warn notice suggest propose think:thought come:came cover give:gave work sit:sat rewrite:rewrote rebuild:rebuilt redo:redid get:got take:took beat win:won manage explain push discover debug translate drive document automate migrate coordinate calm',
	),
);
/** May stand between who it was and the verb. */
const between = wordSet(`
	also really actually mostly even then has have had 's who quietly patiently alone both all just already did
`);
const persons = wordSet('she he they');
const groups = wordSet(`
	vendor supplier team crew desk shift colleagues others rest intern juniors trainees testers nurses drivers
	operators apprentices
`);

/** Another person, named or by role, who did something. */
export function othersDid(reading: Reading): Hit[] {
	const {tokens} = reading;
	const hits: Hit[] = [];
	tokens.forEach((token, at) => {
		const someone = persons.has(token.text) || groups.has(token.text) || isPerson(reading, at);
		if (!someone) return;
		let verb = at + 1;
		while (
			verb < at + 4 &&
			between.has(tokens[verb]?.text ?? '') &&
			tokens[verb]?.sentence === token.sentence
		)
			verb += 1;
		const word = tokens[verb];
		const next = tokens[verb + 1];
		if (word?.sentence !== token.sentence || word.after !== '') return;
		if (next?.text === 'not' || next?.text === 'nothing' || next?.text === 'nobody') return;
		// "Kenji cut", and "was Kenji's", "did Kenji"; not "ask Kenji".
		if (doing.has(word.text) && next?.sentence === token.sentence) hits.push({from: at, to: verb + 1});
	});
	return hits;
}

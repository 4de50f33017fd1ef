/** Who is named beside the work, so that the manager can say the names back. */
import {expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';

const namedIn = (answer: string): string | undefined =>
	assess(answer, {
		topic: 'evidence',
		manager: 'Who worked on it with you, and which part was yours?',
		style: 'data-driven',
	}).facts.find(({fact, value}) => fact === 'credit' && value !== undefined)?.value;

it.each([
	['Nadia did the parser with me, I did the rollout.', 'Nadia'],
	['Ottilie built the forms and Fabrice tested them.', 'Ottilie and Fabrice'],
	['The release was me and Oyelaran.', 'Oyelaran'],
	['Marta wrote the tests, Jonas ran the pilot and Ewa trained the stores.', 'Marta, Jonas and Ewa'],
	['It was the work of Marta, and of Marta alone.', 'Marta'],
])('%s', (answer, names) => {
	expect(namedIn(answer)).toBe(names);
});

it.each([
	'The platform team carried half of it.',
	'They wrote the new ones, I set it up.',
	'Dr Adeyemi checked it with the lab.',
	'Ann, Bea, Carla, Dora and Ella worked on it with me.',
])('says nobody’s name: %s', (answer) => {
	expect(namedIn(answer)).toBeUndefined();
});

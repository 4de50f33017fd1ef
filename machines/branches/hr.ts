/** “It is not my decision.” Opens to the process, the manager’s own backing, or a page they can take along. */
import {chart} from '../chart.ts';
import {closes, objects, pressing, raises, type Way} from '../states.ts';

const asksBacking = {type: 'did', params: {facts: ['asks-backing']}} as const;
const offersMaterial = {type: 'did', params: {facts: ['offers-material']}} as const;
const asksCriteria = {type: 'did', params: {facts: ['asks-criteria']}} as const;
const clinches = {
	type: 'strongAnd',
	params: {
		facts: ['offers-material', 'asks-date', 'next-step', 'names-owner', 'date', 'own-day', 'offers-check'],
	},
} as const;

const tells = {
	facts: ['figure', 'credit', 'reason', 'offers-check', 'own-decision', 'beyond-role', 'dictates'],
} as const;

/** What is asked about their way or offered for it is taken up, however loosely it is put. */
const proposal = {
	type: 'proposes',
	params: {facts: ['offers-material', 'offers-check', 'asks-backing', 'asks-criteria', 'asks-process']},
} as const;
/** Whether the manager stands behind it is answered in any tone. */
const asksWord = {type: 'fairAnd', params: {facts: ['asks-backing']}} as const;

const nothingToAdd = {
	type: 'kindlyConvinced',
	params: {facts: ['leaves-it', 'accepts', 'thanks', 'said-before']},
} as const;

const pressure = pressing([proposal, asksWord]);

const raised: readonly Way[] = [...pressure('probing'), {to: 'pressed'}];

/** Somebody stands behind it besides the lead, which HR goes by; or the lead has said what to write, and is not asked again. */
const vouchedFor = {type: 'convincedAnd', params: {facts: ['offers-check', 'dictates']}} as const;

/** What the lead gives the manager to say decides between taking it up and mentioning it. */
const support: readonly Way[] = [
	{if: 'concedes', to: '#hr.letGo'},
	{if: 'strongAndConvinced', to: '#hr.settled'},
	{if: 'substantialAndConvinced', to: '#hr.settled'},
	{if: vouchedFor, to: '#hr.settled'},
	{if: 'fair', to: '#hr.mentioned'},
	{to: '#hr.standing'},
];

export const hr = chart.createStateConfig({
	id: 'hr',
	initial: 'beginning',
	onDone: 'next',
	states: {
		...raises('hr', raised, [
			// Told that HR will ask what it rests on, the lead says it, and is not asked for it once more.
			{if: 'substantialAndConvinced', to: 'settled'},
			...raised,
		]),
		probing: objects('hr.probe', [
			{if: 'substantialAndConvinced', to: 'considering'},
			...pressure('pressed'),
			{to: 'standing'},
		]),
		pressed: objects('hr.press', [...pressure('standing'), {to: 'standing'}]),
		considering: {
			always: [
				// What goes in has been told, and is not asked for.
				{guard: 'convincedHandsOver', target: 'settled'},
				{guard: offersMaterial, target: 'bargaining.material'},
				{guard: asksBacking, target: 'bargaining.backing'},
				{guard: asksCriteria, target: 'bargaining.criteria'},
				// Figures and worth have been told by now: they go into the note as they are.
				{guard: 'caseKnown', target: 'bargaining.note'},
				{target: 'bargaining.process'},
			],
		},
		bargaining: {
			initial: 'process',
			states: {
				process: objects('hr.process', [
					{if: 'concedes', to: '#hr.letGo'},
					{if: {type: 'convincedAnd', params: clinches.params}, to: '#hr.settled'},
					{if: 'substantialAndConvinced', to: '#hr.settled'},
					// What goes in has been told, and is not asked for once more.
					{if: {type: 'convincedAnd', params: tells}, to: '#hr.settled'},
					{if: {type: 'strongAnd', params: tells}, to: '#hr.mentioned'},
					{if: 'strong', to: 'backing'},
					{if: 'fair', to: '#hr.mentioned'},
					{to: '#hr.standing'},
				]),
				/** The way is told, and what was said goes in: only what is not known yet is asked for. */
				note: objects('hr.note', [
					{if: 'concedes', to: '#hr.letGo'},
					{if: 'fairAndConvinced', to: '#hr.settled'},
					// “No, that's all of it.”
					{if: nothingToAdd, to: '#hr.settled'},
					{to: '#hr.mentioned'},
				]),
				criteria: objects('hr.criteria', support),
				backing: objects('hr.backing', support),
				material: objects('hr.material', support),
			},
		},
		settled: closes('hr.settle', 'hr', 'settled', {kind: 'sponsorship', due: 'next-week'}),
		mentioned: closes('hr.mention', 'hr', 'soft', {kind: 'mention'}),
		standing: closes('hr.stand', 'hr', 'standing'),
		letGo: closes('hr.let-go', 'hr', 'let-go'),
	},
});

/**
 * The lead shows what stands behind the wish. What a manager misses is asked for, one thing at a time: figures, what
 * they are figures of, plain words, the team, the worth (`evidence-gaps.ts` has the order).
 */
import {chart} from '../chart.ts';
import {asks, asksLast} from '../states.ts';

const onward = [{to: 'weighing'}];

/** A bad start can be mended; what it is really about is heard here as well. */
const atFirst = [{if: 'turnsToMatter', to: '#matter'}, ...onward] as const;

const probes = {
	figures: 'evidence.figures',
	sharpen: 'evidence.sharpen',
	worth: 'evidence.worth',
	team: 'evidence.team',
	plain: 'evidence.plain',
} as const;

export const evidence = chart.createStateConfig({
	id: 'evidence',
	tags: 'evidence',
	initial: 'invited',
	states: {
		// A bad start can be mended: before anything was shown nobody is sent away.
		invited: asksLast('evidence.invite', atFirst),
		// Which work it was is known, and is not asked for as if nothing had been said.
		named: {...asksLast('evidence.named', atFirst), id: 'named'},
		listening: {
			...asksLast('evidence.listen', [{if: 'wishesFirst', to: '#matter'}, ...onward]),
			id: 'listening',
		},
		presumed: {...asksLast('evidence.presume', atFirst), id: 'presumed'},
		weighing: {
			id: 'weighing',
			always: [
				...Object.entries(probes).map(([state, move]) => ({
					guard: {type: 'misses' as const, params: {move}},
					target: state,
				})),
				{target: '#ask'},
			],
		},
		figures: asks('evidence.figures', onward),
		sharpen: asks('evidence.sharpen', onward),
		worth: asks('evidence.worth', onward),
		team: asks('evidence.team', onward),
		plain: asks('evidence.plain', onward),
	},
});

/** Thousands of seeded meetings, to see that the manager neither hangs, repeats, nor can be tricked. */
import {beforeAll, describe, expect, it} from 'vitest';
import {moveIds} from '../../machines/moves.ts';
import {readPack} from '../../src/pack-files.ts';
import {bestWay, longest, playByChance, worthOf} from '../../src/rehearsal/odds.ts';
import {players, type Player} from '../../src/rehearsal/players.ts';
import {begin} from '../../src/rehearsal/fold.ts';
import type {Rehearsal} from '../../src/rehearsal/rehearsal.ts';
import {chooseLine} from '../../src/dialogue/choose-line.ts';
import {styles, type Setting} from '../../src/terms.ts';
import {assessAsTold, text, type Told} from '../answers-as-told.ts';
import {everySetting, nameOf} from '../settings.ts';

const pack = readPack();

/** Meetings for each player in each setting: all of them take minutes, a share of them shows the same. */
const meetings = Number(process.env['PUSHBACK_MEETINGS'] ?? 60);

interface Played {
	readonly worth: Readonly<Record<Player, number>>;
	readonly unended: number;
	readonly repeated: number;
	readonly longest: number;
}

const slotValues = {
	amount: '5%',
	due: 'Friday',
	figure: 'from 9 to 3',
	project: 'the audit',
	first: 'half of it now',
	terms: 'half of it now, the rest by Friday',
	share: 'about 2,700',
};
// A figure that changed, or a question, pushes every other wording aside.
const everySlot = [
	slotValues,
	{...slotValues, earlier: 'from 9 to 4'},
	{...slotValues, told: 'from 9 to 4'},
	{...slotValues, claim: '310,000 euros a year'},
	{...slotValues, who: 'Nadia and Tom'},
	{...slotValues, question: 'Who signs it?'},
	{...slotValues, condition: 'if the figure holds'},
];

const linesOf = ({turns, now}: Rehearsal): readonly string[] =>
	[...turns.map(({manager}) => manager), now].flatMap(({lines}) => lines.map(({id}) => id));

describe('thousands of meetings', () => {
	const bySetting = new Map<string, Played>();
	const spoken = new Set<string>();

	beforeAll(() => {
		for (const setting of everySetting) {
			let [unended, repeated, most] = [0, 0, 0];
			const worth = Object.fromEntries(
				players.map((player) => {
					let total = 0;
					for (let seed = 0; seed < meetings; seed++) {
						const rehearsal = playByChance(player, setting, seed, pack);
						const lines = linesOf(rehearsal);
						for (const id of lines) spoken.add(id);
						if (rehearsal.ending === undefined) unended++;
						else total += worthOf(rehearsal.ending);
						if (new Set(lines).size < lines.length) repeated++;
						most = Math.max(most, rehearsal.turns.length);
					}
					return [player, total / meetings];
				}),
			) as Record<Player, number>;
			bySetting.set(nameOf(setting), {worth, unended, repeated, longest: most});
		}
		// On a busy machine it takes its time, and the full number of meetings takes minutes.
	}, 1_800_000);

	it('all end, within a bounded number of turns', () => {
		for (const played of bySetting.values()) {
			expect(played.unended).toBe(0);
			expect(played.longest).toBeLessThan(longest);
		}
	});

	it('never say the same words twice in one meeting', () => {
		expect([...bySetting].filter(([, {repeated}]) => repeated > 0)).toEqual([]);
	});

	it('never end worse on average for stronger play', () => {
		for (const [name, {worth}] of bySetting) {
			expect(worth.strong, name).toBeGreaterThan(worth.fair);
			expect(worth.fair, name).toBeGreaterThan(worth.weak);
		}
	});

	it('make every move, and choose every wording of it in both styles with some seed', () => {
		const unreachable = moveIds
			// These wait for what the players here do not do (fall silent, be unclear, recite, change what they said, ask why, come
			// for something other than a bonus, walk out), or do too seldom: `every-state.test.ts` comes to each.
			.filter(
				(move) =>
					!/^(aside\.|matter\.|bridge\.matters?$|close\.(one|matters|corrected|missing)|end\.matters|react\.(turn|struck|heard|not-yet|form-no|who-)|end\.left|silence\.p|leaving\.recall|evidence\.(named|listen)|react\.(recital|result|effort|recount|agrees|criteria|lower|changed|when|time|process|why|why-asked|greeting|no|offer|send|second|money|how-much|half|others|values|in-part|request|put|put-.*|share|give-.*|form-stands|form-first|contract|fallback|either|verdict|stands|others-got|echo|size|check|go|helps|so|felt|again|gap|refused|promised|about-.*|corrected|favour|stays|judge|in-note|terms|kept|step|noted|form-day|passed-over|did-hear|fine|everyone|estimate|secret|strong|steady|struggling|this-year|which|perhaps|trust|both|gone|spent|own-say|rule|your-words|weighs|rather|no-harm|in-your-place|to-whom|names|own-limit|long-enough|own-part|none-now|left-open|no-cost|that-day|hear-back|chance|given-before|noted-down|next-up|back-to|keep|asked-again|still-owed|try|sum-.*|rest-.*|own-word|last-word|me-first|harder|takes|chases|see-first|alone|on-list|goes-back|for-others|level|pot-size|none-left|other-pots|own-guess|own-line|next-plan|above-me|days-number|agreed-so-far)|bridge\.(again|still|wait|money)|ask\.beside|amount\.(cut|settle|raise-on)|close\.offer|end\.(offered|reopened)|close\.exact|non-cash\.keep|doubt\.least|silence\.(offer|agree|note)|lowball\.tie|budget\.(due|judge|pot-when)|(?:deferral|prove-it)\.met|close\.track|doubt\.(who|part|blank|.*-who))/.test(
						move,
					),
			)
			.flatMap((move) =>
				styles.flatMap((style) => {
					const made = styles.some((each) => pack.lines[move][each].some(({id}) => spoken.has(id)));
					const chosen = new Set(
						everySlot.flatMap((values) =>
							Array.from(
								{length: 400},
								(_, seed) => chooseLine(pack, {move, style, seed}, new Set(), values)?.id,
							),
						),
					);
					const never = pack.lines[move][style].filter(({id}) => !chosen.has(id)).map(({id}) => id);
					return made ? never : [`${move}, ${style}`];
				}),
			);
		expect(unreachable).toEqual([]);
	});
});

describe('a single trick', () => {
	const tricks: Readonly<Record<string, Told>> = {
		'only figures': {answer: 0, data: 2},
		'only thanks': {answer: 0, humility: 2, facts: ['thanks']},
		'only sympathy': {answer: 1, humility: 2, facts: ['acknowledged']},
		'only questions about the process': {answer: 1, facts: ['asks-process']},
		'only the ask': {answer: 1, amount: '8,000 euros', facts: ['reason']},
	};

	const playing = (told: Told, setting: Setting, seed: number): Rehearsal => {
		const run = begin({setting, seed}, {pack, assess: assessAsTold});
		let rehearsal = run.rehearsal();
		for (let i = 0; i < longest && rehearsal.ending === undefined; i++)
			rehearsal = run.reply({kind: 'answer', text: text(told)});
		return rehearsal;
	};

	for (const [name, told] of Object.entries(tricks)) {
		it(`wins nowhere: ${name}`, () => {
			const won = everySetting.flatMap((setting) =>
				[1, 2, 3, 4, 5]
					.map((seed) => playing(told, setting, seed).ending)
					.filter((ending) => ending === 'granted' || ending === 'part-now' || ending === 'sponsored'),
			);
			expect(won).toEqual([]);
		});
	}
});

describe('a setting', () => {
	it('decides how much can be reached at all', () => {
		const best = (part: Partial<Setting>): number =>
			Math.max(
				...[1, 2, 3].map((seed) =>
					worthOf(
						bestWay(
							{style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady', ...part},
							seed,
						).ending,
					),
				),
			);
		expect(best({company: 'strong'})).toBe(worthOf('granted'));
		expect(best({company: 'steady'})).toBe(worthOf('part-now'));
		expect(best({company: 'struggling'})).toBeLessThan(worthOf('part-now'));
		expect(best({company: 'steady', bonus: 'discretionary'})).toBeGreaterThan(best({company: 'steady'}));
	});
});

import {describe, expect, it} from 'vitest';
import {gapsIn} from '../../src/case/gaps.ts';
import {exampleCase} from '../../src/case/example.ts';
import {readCase} from '../../src/case/read-case.ts';
import {sayMistake} from '../../src/yaml-file.ts';
import {caseNamed, caseNames} from './cases.ts';

const least = 'achievements:\n  - what: the move\nask: €500\n';

const mistakesIn = (source: string): readonly string[] => {
	const read = readCase('case.yaml', source);
	return 'mistakes' in read ? read.mistakes.map(sayMistake) : [];
};

describe('a case file', () => {
	it('needs one achievement and an ask, and nothing else', () => {
		const read = readCase('case.yaml', least);
		expect('case' in read && read.case).toMatchObject({
			ask: '€500',
			role: '',
			otherForms: [],
			objections: [],
		});
		expect(mistakesIn('role: lead\n')).toEqual([
			'case.yaml:1:1  found nothing at achievements; expected a list',
			'case.yaml:1:1  found nothing at ask; expected the amount, or the percentage of what',
		]);
	});

	it('takes a key with nothing behind it for one that is not there yet', () => {
		expect(mistakesIn(`${least}role:\nbonus:\nother-forms:\nlately:\ntalk:\n`)).toEqual([]);
	});

	it('takes an achievement with nothing in it for one that is not there yet', () => {
		const read = readCase('case.yaml', least.replace('ask:', '  - what:\n    change:\nask:'));
		expect('case' in read && read.case.achievements).toHaveLength(1);
		expect(mistakesIn('achievements:\n  - what:\nask: €5\n')).toEqual([
			'case.yaml:2:10  found nothing at achievements › 0 › what; expected what you call it, as it would stand in a sentence',
		]);
		expect(mistakesIn('achievements:\n  - worth: €5\nask: €5\n')).toHaveLength(1);
	});

	it('takes a bare number as it stands', () => {
		const read = readCase('case.yaml', least.replace('€500', '500'));
		expect('case' in read && read.case.ask).toBe('500');
	});

	it('names each mistake with its place, what was found and what was expected', () => {
		const source = `${least}company: rich\nmanager: [data-driven]\nwage: 5\ntalk: 2026-02-30\nobjections: [budget, envy]\n`;
		expect(mistakesIn(source)).toEqual([
			'case.yaml:4:10  found "rich" at company; expected one of strong, steady, struggling',
			'case.yaml:5:10  found a list of 1 at manager; expected one of data-driven, relationship-oriented',
			'case.yaml:6:1  found the key "wage"; expected a key that is known here',
			'case.yaml:7:7  found "2026-02-30" at talk; expected the day of the talk, written like 2026-11-30',
			expect.stringMatching(/^case\.yaml:8:22 {2}found "envy" at objections › 1; expected one of budget, hr/),
		]);
	});

	it('says so when it is no YAML, and shows nothing a terminal would obey', () => {
		const [said] = mistakesIn('ask: "\u001b[31mred\n');
		expect(said).toMatch(/^case\.yaml:\d+:\d+ {2}found .*; expected/);
		expect(said).not.toContain('\u001b');
	});
});

describe('what is missing', () => {
	it('is little in the built-in case', () => {
		expect(gapsIn(exampleCase).map(({field}) => field)).toEqual(['achievements.2.otherwise']);
	});

	it('is named field by field, with what it would buy', () => {
		const gaps = gapsIn(caseNamed('blanks'));
		const fields = gaps.map(({field}) => field);
		expect(fields).toEqual(
			expect.arrayContaining([
				'achievements.1.change',
				'achievements.1.worth',
				'achievements.2.change',
				'achievements.2.worth',
				'achievements.3.change',
				'ask',
				'reason',
				'floor',
			]),
		);
		for (const {missing, buys} of gaps) expect([missing, buys]).not.toContain('');
	});

	it('asks for the price of an hour only where hours are told', () => {
		expect(gapsIn(caseNamed('no-money')).map(({field}) => field)).toContain('hour-costs');
		expect(gapsIn({...caseNamed('rupees'), rate: ''}).map(({field}) => field)).not.toContain('hour-costs');
	});

	it.each([...caseNames])('can be told of %s', (name) => {
		expect(() => gapsIn(caseNamed(name))).not.toThrow();
	});
});

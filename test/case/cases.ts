/** Cases of people who do other work than the built-in one, read as the program reads them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Case} from '../../src/case/case.ts';
import {readCase} from '../../src/case/read-case.ts';

const folder = join(import.meta.dirname, '../cases');

/** Their names, without the ending. */
export const caseNames: readonly string[] = readdirSync(folder).map((name) => name.replace(/\.yaml$/, ''));

export const fileOf = (name: string): string => join(folder, `${name}.yaml`);

export const sourceOfCase = (name: string): string => readFileSync(fileOf(name), 'utf8');

/** The case of that name; what is wrong in it is thrown. */
export function caseNamed(name: string): Case {
	const read = readCase(`${name}.yaml`, sourceOfCase(name));
	if ('case' in read) return read.case;
	throw new Error(JSON.stringify(read.mistakes));
}

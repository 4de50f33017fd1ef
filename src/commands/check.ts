/** `pushback check`: tells the author of a pack what is wrong or doubtful in it. */
import * as z from 'zod';
import {codes, diagnosticOf, type Code} from '../dialogue/lint/codes.ts';
import {levelOf, sayFinding, type Finding} from '../dialogue/lint/finding.ts';
import {lintPack} from '../dialogue/lint/lint-pack.ts';
import {contentsOf} from '../dialogue/lint/wordings.ts';
import {isPackFile} from '../dialogue/load-pack.ts';
import {schemaNames, schemaText} from '../dialogue/schema.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {checked} from './checked.ts';
import {print} from './output.ts';
import {builtIn, readPackFolder, type PackFolder} from '../pack-files.ts';
import {readyMoves} from '../ready-moves.ts';

const options = z.object({
	json: z.boolean().default(false),
	schema: z.enum(schemaNames).optional(),
	explain: z.string().optional(),
});

/** Told at once; with more than these, something larger is wrong. */
const mostTold = 200;

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

/** What a code means, with an example. */
function explain(asked: string): void {
	const code = asked.toUpperCase();
	if (!codes.some((known) => known === code))
		throw new Failure(`--explain: found no such code; expected one of ${codes.join(', ')}`, exitCodes.usage);
	const {title, means, mend, example, pack} = diagnosticOf[code as Code];
	const shown = pack === undefined ? example.join('\n---\n') : '';
	print(`${code}  ${title}\n\n${means}\n${mend}`);
	if (shown !== '') print(`\nFor example:\n\n${shown.replaceAll(/^/gm, '    ')}`);
}

function summary({folder, files}: PackFolder, findings: readonly Finding[]): string {
	const errors = findings.filter((finding) => levelOf(finding) === 'error').length;
	const warnings = findings.length - errors;
	if (findings.length > 0)
		return `${folder}: ${count(errors, 'error')}, ${count(warnings, 'warning')}. What a code means: pushback check --explain ${findings[0]?.code ?? ''}`;
	const contents = files.filter((file) => !isPackFile(file)).map(contentsOf);
	const moves = contents.flatMap(({homes}) => homes).length;
	const wordings = contents.flatMap((each) => each.wordings).length;
	return `${folder}: ${count(moves, 'move')}, ${count(wordings, 'wording')}, nothing to mend.`;
}

const asJson = (folder: string, findings: readonly Finding[]): string => {
	const errors = findings.filter((finding) => levelOf(finding) === 'error').length;
	const told = findings.slice(0, mostTold).map((finding) => ({
		...finding,
		level: levelOf(finding),
		title: diagnosticOf[finding.code].title,
	}));
	return jsonText({folder, errors, warnings: findings.length - errors, findings: told});
};

/** Checks the pack in `path`, or the built-in one. Errors make the program end with 1, warnings alone do not. */
export function check(path: string | undefined, given: unknown): void {
	const {json, schema, explain: code} = checked(options, given);
	if (schema !== undefined) {
		process.stdout.write(schemaText(schema));
		return;
	}
	if (code !== undefined) {
		explain(code);
		return;
	}
	const read = readPackFolder(path ?? builtIn);
	const findings = lintPack(read, readyMoves());
	if (json) print(asJson(read.folder, findings));
	else {
		for (const finding of findings.slice(0, mostTold)) print(sayFinding(finding));
		if (findings.length > mostTold) print(`… and ${findings.length - mostTold} more`);
		print(summary(read, findings));
	}
	if (findings.some((finding) => levelOf(finding) === 'error')) process.exitCode = exitCodes.failed;
}

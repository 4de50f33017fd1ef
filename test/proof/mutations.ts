/** Small wrong changes to a source text, each of which some test should notice. */
import ts from 'typescript';

export interface Mutation {
	/** Offsets in the text, from `start` to before `end`, that `to` takes the place of. */
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly from: string;
	readonly to: string;
}

/** Data and words for people: fitted, or read and not run. */
const unchanged = new Set(['says', 'source', 'advice', 'fires', 'quiet', 'since', 'words', 'phrases']);

const swaps: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
	[ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
	[ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
	[ts.SyntaxKind.LessThanToken]: '<=',
	[ts.SyntaxKind.LessThanEqualsToken]: '<',
	[ts.SyntaxKind.GreaterThanToken]: '>=',
	[ts.SyntaxKind.GreaterThanEqualsToken]: '>',
	[ts.SyntaxKind.AmpersandAmpersandToken]: '||',
	[ts.SyntaxKind.BarBarToken]: '&&',
	[ts.SyntaxKind.PlusToken]: '-',
	[ts.SyntaxKind.MinusToken]: '+',
};

const isText = (node: ts.Node): boolean =>
	ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isRegularExpressionLiteral(node);

/** Whether nothing in it runs, or only data for people stands there. */
function isPassedOver(node: ts.Node): boolean {
	if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
	return ts.isPropertyAssignment(node) && unchanged.has(node.name.getText());
}

const endsInReturn = (node: ts.Statement): boolean =>
	ts.isReturnStatement(node) ||
	(ts.isBlock(node) && node.statements.at(-1)?.kind === ts.SyntaxKind.ReturnStatement);

/** What may be put in the place of a node. */
function changesOf(
	node: ts.Node,
	isName: (node: ts.Node) => boolean,
): readonly (readonly [ts.Node, string])[] {
	if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
	if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
	if (ts.isNumericLiteral(node)) return [[node, String(Number(node.text) + 1)]];
	if (ts.isPropertyAccessExpression(node) && node.questionDotToken !== undefined)
		return [[node.questionDotToken, '.']];
	if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
		return [[node, node.operand.getText()]];
	if (ts.isConditionalExpression(node)) return [[node.condition, `!(${node.condition.getText()})`]];
	if (ts.isIfStatement(node)) {
		const negated = [node.expression, `!(${node.expression.getText()})`] as const;
		const isEarly = node.elseStatement === undefined && endsInReturn(node.thenStatement);
		return isEarly ? [negated, [node, ';']] : [negated];
	}
	if (ts.isArrayLiteralExpression(node)) {
		const middle = node.elements[Math.floor(node.elements.length / 2)];
		if (middle === undefined || !node.elements.every((each) => isName(each) || !isText(each))) return [];
		const kept = node.elements.filter((each) => each !== middle).map((each) => each.getText());
		return [[node, `[${kept.join(', ')}]`]];
	}
	if (ts.isBinaryExpression(node)) {
		const {operatorToken: operator, left, right} = node;
		if (operator.kind === ts.SyntaxKind.QuestionQuestionToken) return [[node, left.getText()]];
		if (operator.kind === ts.SyntaxKind.PlusToken && (isText(left) || isText(right))) return [];
		const swapped = swaps[operator.kind];
		return swapped === undefined ? [] : [[operator, swapped]];
	}
	const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
	return isName(node) && !isKey ? [[node, "''"]] : [];
}

/** Every mutation of a TypeScript text, from its beginning to its end; of its strings only those that `isName` takes. */
export function mutationsOf(text: string, isNamed: (text: string) => boolean): readonly Mutation[] {
	const isName = (node: ts.Node): boolean => ts.isStringLiteral(node) && isNamed(node.text);
	const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
	const found: Mutation[] = [];
	const visit = (node: ts.Node): void => {
		if (isPassedOver(node)) return;
		if (node !== file)
			for (const [old, to] of changesOf(node, isName)) {
				const start = old.getStart();
				const line = file.getLineAndCharacterOfPosition(start).line + 1;
				found.push({start, end: old.end, line, from: old.getText(), to});
			}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

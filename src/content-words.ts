/** The words of a text that say what it is about. */
import {wordSet} from './word-set.ts';

const dull = wordSet(`
	about above after again ahead also already another around because been before being below between bonus both
	came come could does doing done down during each every from gone have having here instead into just know last
	later less like made make many might month months more most much must need never next once only other over
	part per year years quarter since some still such than that their them then there these they thing things
	this those time under until upon very want week weeks well went were what when where which while will with
	without work worked would year your yours roughly nearly almost percent euros dollars pounds money figure
	figures number
`);

/** Enough of a word to know it again in another form: “payment”, “payments”. */
const stemLength = 5;

/** Stems of the words of four letters and more that are not too common to mean anything, each once. */
export function contentOf(text: string): readonly string[] {
	const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	return [...new Set(words.filter((word) => !dull.has(word)).map((word) => word.slice(0, stemLength)))];
}

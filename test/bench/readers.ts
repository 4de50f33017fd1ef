/** The compared packages, each as one who reads an answer. Import this only once they are installed. */
import {text as alex} from 'alex';
import {retext} from 'retext';
import retextEquality from 'retext-equality';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import writeGood from 'write-good';

const wink = winkNLP(winkModel);
const equality = retext().use(retextEquality).freeze();

/** Readers by the names they have in the table. */
export const readers: Readonly<Record<string, (answer: string) => unknown>> = {
	'wink-nlp readDoc': (answer) => wink.readDoc(answer),
	'write-good': (answer) => writeGood(answer),
	alex: (answer) => alex(answer).messages,
	'retext + equality': (answer) => equality.processSync(answer).messages,
};

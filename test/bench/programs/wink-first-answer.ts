/** Loads wink-nlp with its model and reads one answer. */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const answer = winkNLP(winkModel).readDoc(process.argv[2] ?? '');
process.stdout.write(`${answer.tokens().length()} words\n`);

// A small program for the terminal's own test: it names each chunk it is sent and the size of its window.
const size = (): string => `${process.stdout.columns}x${process.stdout.rows}`;
process.stdin.setRawMode(true);
process.stdin.on('data', (chunk: Buffer) => {
	const text = chunk.toString('utf8');
	if (text === 'q') process.exit(7);
	if (text === '?') process.stdout.write('\u001b[6n');
	else process.stdout.write(`got ${JSON.stringify(text)}\r\n`);
});
process.stdout.on('resize', () => process.stdout.write(`now ${size()}\r\n`));
process.stdout.write(`\u001b[31mready\u001b[0m ${size()} CI=${String('CI' in process.env)}\r\n`);

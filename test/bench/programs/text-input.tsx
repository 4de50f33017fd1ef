/** The least that Ink can do with a key: a text input of one line. */
import {render, Text, useApp, useInput} from 'ink';
import {useState, type ReactNode} from 'react';

function Input(): ReactNode {
	const [text, setText] = useState('');
	const {exit} = useApp();
	useInput((input, key) => {
		if (key.ctrl && input === 'd') exit();
		else if (key.backspace || key.delete) setText((before) => before.slice(0, -1));
		else setText((before) => before + input);
	});
	return <Text>› {text}</Text>;
}

render(<Input />, {maxFps: 120});

/** The least that Ink can draw: what it takes is what any program on it takes. */
import {render, Text} from 'ink';

render(<Text>hello</Text>);

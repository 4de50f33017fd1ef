/** Limited-memory BFGS with a backtracking step: enough for some ten thousand weights. */
export function minimise(
	start: Float64Array,
	value: (at: Float64Array, gradient: Float64Array) => number,
	steps = 200,
): Float64Array {
	const n = start.length;
	let at = start.slice();
	let gradient = new Float64Array(n);
	let cost = value(at, gradient);
	const history: {s: Float64Array; y: Float64Array; rho: number}[] = [];
	const dot = (a: Float64Array, b: Float64Array): number => {
		let sum = 0;
		for (let i = 0; i < n; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
		return sum;
	};
	/** Adds so much of `b` to `a`. */
	const add = (a: Float64Array, b: Float64Array, times: number): void => {
		for (let i = 0; i < n; i += 1) a[i] = (a[i] ?? 0) + times * (b[i] ?? 0);
	};
	for (let step = 0; step < steps; step += 1) {
		const direction = gradient.map((x) => -x);
		const alphas: number[] = [];
		for (let k = history.length - 1; k >= 0; k -= 1) {
			const {s, y, rho} = history[k] ?? {s: direction, y: direction, rho: 0};
			const alpha = rho * dot(s, direction);
			alphas[k] = alpha;
			add(direction, y, -alpha);
		}
		const last = history.at(-1);
		if (last) {
			const scale = 1 / (last.rho * dot(last.y, last.y));
			direction.forEach((x, i) => (direction[i] = x * scale));
		}
		history.forEach(({s, y, rho}, k) => {
			const beta = rho * dot(y, direction);
			add(direction, s, (alphas[k] ?? 0) - beta);
		});
		const slope = dot(direction, gradient);
		if (slope > -1e-9) break;
		let length = step === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
		const next = new Float64Array(n);
		let moved = false;
		let nextCost = cost;
		const nextGradient = new Float64Array(n);
		for (let tries = 0; tries < 30; tries += 1, length /= 2) {
			for (let i = 0; i < n; i += 1) next[i] = (at[i] ?? 0) + length * (direction[i] ?? 0);
			nextCost = value(next, nextGradient);
			if (nextCost <= cost + 1e-4 * length * slope) {
				moved = true;
				break;
			}
		}
		if (!moved) break;
		const s = next.map((x, i) => x - (at[i] ?? 0));
		const y = nextGradient.map((x, i) => x - (gradient[i] ?? 0));
		const sy = dot(s, y);
		if (sy > 1e-10) history.push({s, y, rho: 1 / sy});
		if (history.length > 8) history.shift();
		const small = Math.abs(cost - nextCost) < 1e-6 * Math.max(1, Math.abs(cost));
		at = next;
		gradient = nextGradient;
		cost = nextCost;
		if (small) break;
	}
	return at;
}

/** Filters the list of all events by kind, state and years. Without it the whole list stands there. */
class EventIndex extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		form.hidden = false;
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('change', () => this.#filter(form));
		addEventListener('hashchange', () => this.#reveal(form));
	}

	#filter(form: HTMLFormElement) {
		const wanted = new FormData(form);
		const [kind, state] = [wanted.get('kind'), wanted.get('state')];
		const [from, to] = [Number(wanted.get('from')), Number(wanted.get('to'))];
		let shown = 0;
		for (const line of this.querySelectorAll<HTMLLIElement>('li[data-year]')) {
			const year = Number(line.dataset['year']);
			line.hidden =
				(kind !== '' && line.dataset['kind'] !== kind) ||
				(state !== '' && !line.dataset['states']?.split(' ').includes(String(state))) ||
				year < Math.min(from, to) ||
				year > Math.max(from, to);
			if (!line.hidden) shown++;
		}
		for (const decade of this.querySelectorAll<HTMLElement>('section')) {
			decade.hidden = decade.querySelector('li:not([hidden])') === null;
		}
		const count = form.querySelector('output');
		if (count) count.value = shown === 1 ? '1 event' : `${shown} events`;
	}

	/** A link to an event that a filter hides would lead nowhere. */
	#reveal(form: HTMLFormElement) {
		const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (!target?.hidden || !this.contains(target)) return;
		form.reset();
		this.#filter(form);
		target.scrollIntoView();
	}
}

customElements.define('event-index', EventIndex);

import { wire } from './send.js';

wire(
  '/api/public/satisfaction',
  () => {
    const score = document.querySelector('input[name=score]:checked')?.value;
    if (!score) return 'Vælg, hvor tilfreds du er.';
    return { token: location.hash.slice(1), score: Number(score), text: document.getElementById('text').value.trim() || null };
  },
  { text: 'Teksten kan ikke læses. Skriv den om.', token: 'Linket er ikke helt. Åbn det igen fra beskeden.' },
);

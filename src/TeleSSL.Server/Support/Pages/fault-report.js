import { wire } from './send.js';

// The address that brought us here is what the QR code holds; of its query only k, the label's proof, is the label's own.
const scanned = () => {
  const proof = new URLSearchParams(location.search).get('k');
  return location.origin + location.pathname + (proof ? `?k=${encodeURIComponent(proof)}` : '');
};

const value = (id) => document.getElementById(id).value.trim();

wire(
  '/api/public/fault-reports',
  () => {
    if (!value('what')) return 'Vælg, hvad det drejer sig om.';
    if (!value('text')) return 'Skriv, hvad der sker.';
    return { code: scanned(), what: value('what'), text: value('text'), phone: value('phone') || null };
  },
  { phone: 'Telefonnummeret skal have otte cifre, eller begynde med + og landets nummer.', text: 'Teksten kan ikke læses. Skriv den om.' },
  (section, content) => { section.querySelector('.receipt').textContent = content.receipt; },
);

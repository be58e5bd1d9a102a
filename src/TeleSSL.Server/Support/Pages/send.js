// Sends a form without anybody being signed in. What was written stays in the form until it has arrived.
const problems = {
  'personal-data-in-text': 'Der står et CPR-nummer i teksten. Fjern det, og send igen.',
  'too-many-requests': 'Der er sendt for meget på kort tid. Vent lidt, eller ring til supporten.',
  'rating-link-unusable': 'Linket er brugt allerede, eller det er for gammelt.',
};

const post = async (path, body) => {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const content = answer.status === 204 ? {} : await answer.json();
    return answer.ok ? { content } : { refused: content };
  } catch {
    return { refused: { lost: true } };
  }
};

const sentence = (refused, fields) =>
  refused.lost ? 'Der er ingen forbindelse. Det, du har skrevet, står her endnu. Prøv igen om lidt.'
    : problems[refused.code] ?? Object.keys(refused.errors ?? {}).map((field) => fields[field]).find(Boolean)
      ?? 'Det kunne ikke sendes. Prøv igen om lidt, eller ring til supporten.';

// body() gives what to send, or a sentence that says what is missing.
export const wire = (path, body, fields, done) => {
  const form = document.querySelector('form');
  const problem = form.querySelector('.problem');
  const button = form.querySelector('button');
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = '';
    const given = body();
    if (typeof given === 'string') {
      problem.textContent = given;
      return;
    }

    button.disabled = true;
    const { content, refused } = await post(path, given);
    button.disabled = false;
    if (refused) {
      problem.textContent = sentence(refused, fields);
      return;
    }

    form.hidden = true;
    const section = document.querySelector('section');
    section.hidden = false;
    done?.(section, content);
    section.focus();
  });
};

/** Sends one file as the body of a request; XMLHttpRequest, because fetch tells nobody how much has left. */
import type { Answer, Journey } from './uploads';

export const carry = (address: string, file: File, moved: (percent: number) => void): Journey => {
  const request = new XMLHttpRequest();
  const answer = new Promise<Answer>((resolve) => {
    const lost = () => resolve({ state: 'lost' });
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) {
        moved(Math.floor((loaded / total) * 100));
      }
    });
    request.addEventListener('error', lost);
    request.addEventListener('abort', lost);
    request.addEventListener('load', () => resolve(read(request.responseText)));
  });
  const target = new URL(address, location.href);
  target.searchParams.set('name', file.name);
  request.open('POST', target);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.send(file);
  return { answer, abandon: () => request.abort() };
};

/** What the server said; anything else, as from a proxy or a page to sign in, is no answer. */
export const read = (body: string): Answer => {
  try {
    const said = JSON.parse(body) as { document?: unknown; text?: unknown } | null;
    if (typeof said?.document === 'string') {
      return { state: 'stored', document: said.document };
    }
    return typeof said?.text === 'string' ? { state: 'refused', text: said.text } : { state: 'lost' };
  } catch (problem) {
    if (problem instanceof SyntaxError) {
      return { state: 'lost' };
    }
    throw problem;
  }
};

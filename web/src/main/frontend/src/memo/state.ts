/** Makes editor states that collab can work with: fresh from the server's text, or as they were before a reload. */
import { collab } from '@codemirror/collab';
import { ChangeSet, EditorState, Text, type Extension } from '@codemirror/state';
import type { Resume } from './sync';

export const fresh = (text: Text, version: number, clientID: string, extensions: Extension): EditorState =>
  EditorState.create({ doc: text, extensions: [collab({ startVersion: version, clientID }), extensions] });

/** The server's text as it was known, with the unconfirmed edits laid over it once more. */
export const resumed = (resume: Resume, extensions: Extension): { state: EditorState; base: Text } => {
  const base = Text.of(resume.base.split('\n'));
  let state = fresh(base, resume.version, resume.clientId, extensions);
  for (const changes of resume.updates) {
    state = state.update({ changes: ChangeSet.fromJSON(changes), filter: false }).state;
  }
  return { state, base };
};

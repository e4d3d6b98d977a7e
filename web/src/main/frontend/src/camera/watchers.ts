/** Several who follow what happens to the pictures, as one. */
import type { CameraState } from '../wire/messages';
import type { Way } from './call';
import type { CameraWatcher } from './camera-parts';

export class Watchers implements CameraWatcher {
  constructor(private readonly all: readonly CameraWatcher[]) {}

  state(state: CameraState): void {
    this.all.forEach((watcher) => watcher.state(state));
  }

  way(way: Way): void {
    this.all.forEach((watcher) => watcher.way(way));
  }

  peer(here: boolean): void {
    this.all.forEach((watcher) => watcher.peer(here));
  }

  refused(type: string): void {
    this.all.forEach((watcher) => watcher.refused(type));
  }
}

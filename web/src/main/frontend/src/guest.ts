/** The guest's meeting window. */
import { startMeeting } from './meeting/start';
import { data } from './page/dom';

void startMeeting((_, main) => (how) => {
  // A window that a script opened closes; any other stays and shows the last page instead.
  window.close();
  location.replace(how === null ? data(main, 'ended') : `${data(main, 'ended')}?how=${encodeURIComponent(how)}`);
});

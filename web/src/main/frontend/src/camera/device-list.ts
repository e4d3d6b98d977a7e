/** The cameras to choose from, as a list of options. */
import { make } from '../page/dom';
import { text } from '../page/texts';

/** Browsers name cameras only after one was allowed; before that there are none to choose from. */
export const camerasOf = (devices: readonly MediaDeviceInfo[]): MediaDeviceInfo[] =>
  devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '');

/**
 * Fills the list, with the chosen camera selected, or the first entry, which leaves it to the browser.
 *
 * @returns how many cameras there are
 */
export const listCameras = async (
  select: HTMLSelectElement,
  devices: Pick<MediaDevices, 'enumerateDevices'> | undefined,
  chosen: () => string,
): Promise<number> => {
  const cameras = camerasOf((await devices?.enumerateDevices()) ?? []);
  const options = cameras.map(({ deviceId, label }, at) =>
    make('option', { value: deviceId }, label || text('camera.device.unnamed', at + 1)),
  );
  select.replaceChildren(make('option', { value: '' }, text('camera.device.any')), ...options);
  // What was chosen while the browser looked for cameras counts
  select.value = chosen();
  if (select.selectedIndex < 0) {
    select.value = '';
  }
  return cameras.length;
};

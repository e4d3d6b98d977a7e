/** The computer that this page runs on, for the check. */
import type { Computer } from './probe';

/** @param address anything small of this server's */
export const thisComputer = (address: string): Computer => ({
  agent: navigator,
  devices: navigator.mediaDevices,
  // Not every browser knows the name
  permission: () =>
    navigator.permissions.query({ name: 'camera' as PermissionName }).then(
      ({ state }) => state,
      () => null,
    ),
  connection: () => ('RTCPeerConnection' in window ? new RTCPeerConnection() : null),
  askServer: () => fetch(address, { method: 'HEAD', cache: 'no-store' }),
  now: () => performance.now(),
  wait: (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
});

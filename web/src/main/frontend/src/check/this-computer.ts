/** The computer that this page runs on, for the check. */
import type { Computer } from './probe';

/**
 * @param address anything small of this server's
 * @param iceServers the operator's, where they are known: some networks let nothing else through
 */
export const thisComputer = (address: string, iceServers: RTCIceServer[] = []): Computer => ({
  agent: navigator,
  devices: navigator.mediaDevices,
  // Not every browser knows the name
  permission: () =>
    navigator.permissions.query({ name: 'camera' as PermissionName }).then(
      ({ state }) => state,
      () => null,
    ),
  connection: () => ('RTCPeerConnection' in window ? new RTCPeerConnection({ iceServers }) : null),
  askServer: () => fetch(address, { method: 'HEAD', cache: 'no-store' }),
  now: () => performance.now(),
  wait: (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
});

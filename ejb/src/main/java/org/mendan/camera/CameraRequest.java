package org.mendan.camera;

/** What a side does about the cameras. */
public sealed interface CameraRequest {

    /** The host's camera is on, or off; off takes the guest's picture away, too. */
    record Switch(boolean on) implements CameraRequest {}

    /** The host asks the guest once more. */
    record Ask() implements CameraRequest {}

    /** The guest's own press. A guest who said no, or stopped, may say yes later without being asked, or change how. */
    record Answer(GuestAnswer answer) implements CameraRequest {}

    /** The host's page finds no way to the guest's browser and goes on in still pictures, or has found one after all. */
    record Stills(boolean on) implements CameraRequest {}

    /** Pictures are to be spared, or not any more. What the guest wants spared the host does not bring back. */
    record Save(Saving saving) implements CameraRequest {}

    /** The host would see the guest finer, or as usual again: a paper held before the camera of a phone. */
    record Fine(boolean on) implements CameraRequest {}

    /** The guest ends the own picture. */
    record Stop() implements CameraRequest {}

    /** The guest agreed, but there is no picture. */
    record Blocked(Blockage blockage) implements CameraRequest {}
}

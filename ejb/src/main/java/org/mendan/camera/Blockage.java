package org.mendan.camera;

/** Why the guest's browser gives no camera, and on what, so that the host can say what to do. */
public record Blockage(CameraProblem problem, Platform platform) {}

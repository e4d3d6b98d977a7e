package org.mendan.camera;

/** How much of the line a meeting spares for everything but pictures. */
public enum Saving {
    /** Cameras as both sides want them. */
    NONE,
    /** Light mode, for slow lines and slow computers: no guest camera, and a small picture of the host. */
    LIGHT,
    /** The guest's own wish: no camera's picture travels at all. */
    NO_CAMERAS
}

package org.mendan.camera;

/** How a guest who is asked wants to be seen. */
public enum GuestAnswer {
    /** As the camera sees. */
    NORMAL,
    /** Only with the room behind the person hidden. The guest's page hides it, and sends nothing where it cannot. */
    HIDDEN,
    /** Not at all. */
    NO
}

package org.mendan.camera;

/**
 * What the institution allows.
 *
 * @param host whether hosts may use a camera
 * @param guest whether guests may be asked for theirs
 */
public record CameraRules(boolean host, boolean guest) {
    public static final CameraRules ALL = new CameraRules(true, true);
}

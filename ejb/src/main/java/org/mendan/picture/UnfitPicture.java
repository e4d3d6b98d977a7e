package org.mendan.picture;

/** A file that is not taken as a picture. */
public final class UnfitPicture extends Exception {
    private static final long serialVersionUID = 1L;
    private final PictureProblem problem;

    UnfitPicture(PictureProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    UnfitPicture(PictureProblem problem, Exception cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public PictureProblem problem() {
        return problem;
    }
}

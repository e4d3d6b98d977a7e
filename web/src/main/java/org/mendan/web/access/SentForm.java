package org.mendan.web.access;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser has sent, held against what the page offers. */
record SentForm(FacesContext faces) {
    private static final String FACES = "jakarta.faces.";
    private static final Pattern ID = Pattern.compile("[\\w:-]{1,200}");

    static SentForm of(FacesContext faces) {
        return new SentForm(faces);
    }

    /** The buttons that were pressed and that the page does not have for the caller; those that are only switched off are there. */
    List<String> pressedInVain() {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        @Nullable String source = sent.get(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
        Set<String> names = new TreeSet<>(sent.keySet());
        if (source != null) {
            names.add(source);
        }
        List<String> found = new ArrayList<>();
        each(names, (name, component) -> {
            boolean pressed = component instanceof UICommand || name.equals(source);
            if (pressed && !shown(component)) {
                found.add(name);
            }
        });
        return found;
    }

    /** The fields of lists whose value is in none of them, with that value; they show again what they showed before. */
    Map<String, String> chosenInVain() {
        Set<String> told = new TreeSet<>();
        faces.getClientIdsWithMessages().forEachRemaining(name -> {
            if (name != null) {
                told.add(name);
            }
        });
        Map<String, String> found = new LinkedHashMap<>();
        each(told, (name, component) -> {
            boolean list = component instanceof UISelectOne || component instanceof UISelectMany;
            if (list && component instanceof UIInput input && !input.isValid()) {
                found.put(name, words(input.getSubmittedValue()));
                input.resetValue();
            }
        });
        return found;
    }

    /** Each of them that is a component of the page, shown or not, in its own row. */
    private void each(Collection<String> names, BiConsumer<String, UIComponent> use) {
        List<String> ids = names.stream().filter(SentForm::isId).toList();
        if (!ids.isEmpty()) {
            VisitContext visit = VisitContext.createVisitContext(faces, ids, Set.of());
            faces.getViewRoot().visitTree(visit, (context, component) -> {
                use.accept(component.getClientId(faces), component);
                return VisitResult.ACCEPT;
            });
        }
    }

    private static boolean isId(String name) {
        return !name.startsWith(FACES) && ID.matcher(name).matches();
    }

    private static boolean shown(UIComponent component) {
        for (@Nullable UIComponent one = component; one != null; one = one.getParent()) {
            if (!one.isRendered()) {
                return false;
            }
        }
        return true;
    }

    private static String words(@Nullable Object value) {
        return value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
    }
}

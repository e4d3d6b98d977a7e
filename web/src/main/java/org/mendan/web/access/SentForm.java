package org.mendan.web.access;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.poll.Poll;

/**
 * What a browser has sent, held against what the page offers. Nothing is asked of a part of the page that is not shown: what
 * it is about need not be there.
 */
record SentForm(FacesContext faces) {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w-]*(:([0-9]{1,6}:)*[A-Za-z_][\\w-]*)*");
    private static final Pattern ROW = Pattern.compile(":[0-9]+(?=:)");

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
        for (String name : names) {
            Predicate<UIComponent> pressed = one -> one instanceof UICommand || name.equals(source);
            UIComponent component = ID.matcher(name).matches() ? find(name, pressed) : null;
            if (component != null && !isOfItself(component) && !shown(name, way(component))) {
                found.add(name);
            }
        }
        return found;
    }

    /** A page asks by itself how far something is, and once more when that has just come to its end. */
    private static boolean isOfItself(UIComponent component) {
        return component instanceof Poll;
    }

    /** The fields of lists whose value is in none of them, with that value; they show again what they showed before. */
    Map<String, String> chosenInVain() {
        List<@Nullable String> told = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(told::add);
        Map<String, String> found = new LinkedHashMap<>();
        for (@Nullable String name : told) {
            if (name != null && find(name, SentForm::isChoice) instanceof UIInput input && !input.isValid()) {
                found.put(name, words(input.getSubmittedValue()));
                input.resetValue();
            }
        }
        return found;
    }

    private static boolean isChoice(UIComponent component) {
        return component instanceof UISelectOne || component instanceof UISelectMany;
    }

    /** The component of that name, whatever row it is in; null where the page has none of the kind. */
    private @Nullable UIComponent find(String name, Predicate<UIComponent> kind) {
        String rowless = ROW.matcher(name).replaceAll("");
        String id = rowless.substring(rowless.lastIndexOf(':') + 1);
        Deque<UIComponent> left = new ArrayDeque<>(List.of(faces.getViewRoot()));
        while (!left.isEmpty()) {
            UIComponent one = left.pop();
            if (id.equals(one.getId()) && kind.test(one) && rowless.equals(one.getClientId(faces))) {
                return one;
            }
            one.getFacetsAndChildren().forEachRemaining(left::push);
        }
        return null;
    }

    /** From the page down to the component. */
    private static List<UIComponent> way(UIComponent component) {
        List<UIComponent> way = new ArrayList<>();
        for (@Nullable UIComponent one = component; one != null; one = one.getParent()) {
            way.add(0, one);
        }
        return way;
    }

    /** Whether everything on the way is shown; below a list that is asked of the row in question. */
    private boolean shown(String name, List<UIComponent> way) {
        for (int i = 0; i < way.size(); i++) {
            UIComponent one = way.get(i);
            if (!one.isRendered()) {
                return false;
            }
            if (isList(one, name)) {
                return shownInRow(name, one, way.subList(i + 1, way.size()));
            }
        }
        return true;
    }

    /** A row that is there no more is no refusal: somebody else was quicker. */
    private boolean shownInRow(String name, UIComponent rows, List<UIComponent> below) {
        boolean[] shown = {true};
        rows.invokeOnComponent(
                faces, name, (context, component) -> shown[0] = below.stream().allMatch(UIComponent::isRendered));
        return shown[0];
    }

    /** Whether the name goes on with the number of a row. */
    private boolean isList(UIComponent component, String name) {
        String id = component.getClientId(faces);
        return component instanceof NamingContainer
                && id != null
                && name.startsWith(id + ":")
                && Character.isDigit(name.charAt(id.length() + 1));
    }

    private static String words(@Nullable Object value) {
        return value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
    }
}

package org.mendan.persistence.column;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Lets an absent {@link UUID} be stored as NULL. EclipseLink announces every NULL of a type it has no number for as text,
 * which PostgreSQL refuses in a {@code uuid} column; announced as "other" both databases take it.
 */
public class UntypedUuidNulls extends SessionEventAdapter {

    @Override
    public void postLogin(SessionEvent event) {
        event.getSession().getDescriptors().values().forEach(UntypedUuidNulls::mark);
    }

    private static void mark(ClassDescriptor descriptor) {
        for (DatabaseField field : descriptor.getFields()) {
            if (UUID.class.equals(field.getType())) {
                field.setSqlType(Types.OTHER);
            }
        }
    }
}

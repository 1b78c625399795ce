package org.ledgerbench.mission.catalog;

import java.net.URL;
import java.net.URLClassLoader;
import org.ledgerbench.mission.Mission;

/** The classes of one plugin jar. From this program it sees the mission API alone, and no resource at all. */
final class PluginClassLoader extends URLClassLoader {

    PluginClassLoader(URL jar) {
        super("plugin " + jar.getPath(), new URL[] {jar}, new ApiClassLoader());
    }

    /** The JDK and the mission API. Resources are the JDK's, so that no plugin finds another's services. */
    private static final class ApiClassLoader extends ClassLoader {

        private static final String API_PACKAGE = Mission.class.getPackageName() + ".";

        ApiClassLoader() {
            super("mission API", ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(API_PACKAGE)) {
                return Class.forName(name, false, Mission.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }
}

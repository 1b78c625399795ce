package org.ledgerbench.gradebook.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ledgerbench.gradebook.storage.GradebookException.Problem;

class GradebookFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("class of '26.gradebook");
    }

    @Test
    void createsAFileWithItsVersionAndItsMark() throws Exception {
        create().close();

        assertThat(pragma("application_id")).isEqualTo(Integer.toString(Schema.APPLICATION_ID));
        assertThat(pragma("user_version")).isEqualTo(Integer.toString(Schema.CURRENT));
        assertThat(pragma("journal_mode")).isEqualTo("delete");
    }

    @Test
    void createsNothingOverAnExistingFile() throws Exception {
        Files.writeString(file, "mine");

        assertThat(problem(this::create)).isEqualTo(Problem.ALREADY_EXISTS);
        assertThat(file).hasContent("mine");
    }

    @Test
    void leavesNoFileBehindWhenTheFirstTransactionFails() {
        assertThatThrownBy(() -> GradebookFile.create(file, connection -> {
                    throw new SQLException("on purpose");
                }))
                .isInstanceOf(GradebookException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatAFolderCannotBeWritten() {
        // A folder of the kernel's: not even the superuser creates files there.
        Path unwritable = Path.of("/proc/sys/kernel/class.gradebook");

        GradebookException refusal = catchThrowableOfType(
                GradebookException.class, () -> GradebookFile.create(unwritable, connection -> null));

        assertThat(refusal.problem()).isEqualTo(Problem.READ_ONLY);
        assertThat(refusal).hasMessageContaining("read-only");
    }

    @Test
    void saysThatAFolderIsReadOnlyBeforeAnythingIsMarked() throws Exception {
        create().close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            // The superuser may write everywhere; then there is nothing to say.
            Problem said = Files.isWritable(folder) ? null : Problem.READ_ONLY;
            Problem problem = null;
            try {
                open().close();
            } catch (GradebookException e) {
                problem = e.problem();
            }
            assertThat(problem).isEqualTo(said);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void readsOnlyFilesThatAreThere() {
        assertThat(problem(this::open)).isEqualTo(Problem.NOT_FOUND);
        file = folder;
        assertThat(problem(this::open)).isEqualTo(Problem.NOT_FOUND);
    }

    @Test
    void leavesAnEmptyFileEmpty() throws Exception {
        Files.createFile(file);

        assertThat(problem(this::open)).isEqualTo(Problem.NOT_A_GRADEBOOK);
        assertThat(file).isEmptyFile();
    }

    @Test
    void leavesAFileThatIsNoDatabaseAsItIs() throws Exception {
        requireRefusedUnharmed(
                "id,name\ns1,Ada\n".repeat(300).getBytes(StandardCharsets.UTF_8), Problem.NOT_A_GRADEBOOK);
    }

    @Test
    void leavesAFileWithADamagedBeginningAsItIs() throws Exception {
        byte[] bytes = created();
        Arrays.fill(bytes, 0, 16, (byte) 0);

        requireRefusedUnharmed(bytes, Problem.NOT_A_GRADEBOOK);
    }

    @Test
    void leavesAFileWithDamagedPagesAsItIs() throws Exception {
        byte[] bytes = created();
        new Random(5).nextBytes(bytes = bytes.clone());
        byte[] sound = created();
        // The header page stays; what follows is noise.
        System.arraycopy(sound, 0, bytes, 0, 4096);

        requireRefusedUnharmed(bytes, Problem.DAMAGED);
    }

    @Test
    void leavesATruncatedFileAsItIs() throws Exception {
        byte[] bytes = created();

        requireRefusedUnharmed(Arrays.copyOf(bytes, bytes.length / 2), Problem.DAMAGED);
    }

    @Test
    void leavesADatabaseOfAnotherProgramAsItIs() throws Exception {
        sql("CREATE TABLE song (title TEXT)");

        requireRefusedUnharmed(Files.readAllBytes(file), Problem.NOT_A_GRADEBOOK);
    }

    @Test
    void leavesAGradebookOfANewerProgramAsItIs() throws Exception {
        create().close();
        sql("PRAGMA user_version = " + (Schema.CURRENT + 1));

        requireRefusedUnharmed(Files.readAllBytes(file), Problem.NEWER_VERSION);
        assertThatThrownBy(this::open)
                .hasMessageContaining("its format is " + (Schema.CURRENT + 1))
                .hasMessageContaining("knows " + Schema.CURRENT);
    }

    @Test
    void isOpenInOneWindowAtATime() throws Exception {
        try (Database window = create()) {
            GradebookException refusal = catchThrowableOfType(GradebookException.class, this::open);
            assertThat(refusal.problem()).isEqualTo(Problem.IN_USE);
            assertThat(refusal).hasMessageContaining("open in another window");
            assertThat(problem(() -> GradebookFile.delete(file))).isEqualTo(Problem.IN_USE);
            // The refused one has not cost the first its lock or its file.
            assertThat(problem(this::open)).isEqualTo(Problem.IN_USE);
            window.write(connection -> statement(connection, "INSERT INTO reusable_comment VALUES ('', 'a', 'b')"));
        }
        open().close();
    }

    @Test
    void opensAfterTheLastWindowClosed() {
        create().close();
        open().close();
        open().close();
    }

    @Test
    void keepsEverythingToItsOwner() throws Exception {
        try (Database database = create()) {
            database.write(connection -> statement(connection, "INSERT INTO reusable_comment VALUES ('', 'a', 'b')"));
            GradebookFile.backUp(database, "today");
            assertThat(folder).isDirectoryContaining(path -> path.toString().endsWith("-journal"));
            for (Path path : everything()) {
                assertThat(mode(path)).as(path.toString()).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void takesOthersRightsAwayOnOpening() throws Exception {
        create().close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        open().close();

        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    void returnsToOneFileWhenAnotherProgramTurnedTheLogOn() throws Exception {
        create().close();
        sql("PRAGMA journal_mode = WAL");
        assertThat(pragma("journal_mode")).isEqualTo("wal");

        open().close();

        assertThat(pragma("journal_mode")).isEqualTo("delete");
        assertThat(everything()).containsExactly(file);
    }

    @Test
    void opensPathsWithSignsThatUrlsAreMadeOf() {
        file = folder.resolve("what? 50% & more#1.gradebook");
        create().close();
        open().close();
        assertThat(file).isRegularFile();
    }

    @Test
    void storesNothingOfATransactionThatFails() {
        try (Database database = create()) {
            assertThatThrownBy(() -> database.write(connection -> {
                        statement(connection, "INSERT INTO reusable_comment VALUES ('', 'half', 'b')");
                        throw new IllegalStateException("on purpose");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(database.<Integer>read(connection -> count(connection, "reusable_comment")))
                    .isZero();
        }
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasStored() throws Exception {
        try (Database database = create()) {
            database.write(connection -> statement(connection, "INSERT INTO reusable_comment VALUES ('', 'a', 'b')"));
            // SQLite's own limit on pages fails as a full disk does.
            int pages = database.read(connection -> number(connection, "PRAGMA page_count"));
            database.outsideTransaction(connection -> number(connection, "PRAGMA max_page_count = " + pages));

            GradebookException full = catchThrowableOfType(
                    GradebookException.class,
                    () -> database.write(connection -> statement(
                            connection,
                            "INSERT INTO reusable_comment VALUES ('', '" + "x".repeat(100_000) + "', 'b')")));

            assertThat(full.problem()).isEqualTo(Problem.STORAGE);
            assertThat(full).hasMessageContaining("is full: the last act was not stored");
            assertThat(database.<Integer>read(connection -> count(connection, "reusable_comment")))
                    .isEqualTo(1);
        }
    }

    @Test
    void readsWithinItsOwnTransaction() {
        try (Database database = create()) {
            int seen = database.write(connection -> {
                statement(connection, "INSERT INTO reusable_comment VALUES ('', 'a', 'b')");
                return database.read(inner -> count(inner, "reusable_comment"));
            });
            assertThat(seen).isEqualTo(1);
        }
    }

    @Test
    void backsUpUnderANameThatIsFree() {
        try (Database database = create()) {
            Path first = GradebookFile.backUp(database, "today");
            Path second = GradebookFile.backUp(database, "today");

            assertThat(GradebookFile.backups(file)).containsExactly(first, second);
            assertThat(first.getFileName()).hasToString("class of '26.gradebook.backup-today");
            file = first;
            open().close();
        }
    }

    @Test
    void deletesAClassWithItsJournalsAndBackupsAndNothingElse() throws Exception {
        Path neighbour = Files.writeString(folder.resolve("class of '26.gradebook.txt"), "mine");
        try (Database database = create()) {
            GradebookFile.backUp(database, "today");
        }
        Files.writeString(folder.resolve(file.getFileName() + "-wal"), "");

        GradebookFile.delete(file);

        assertThat(everything()).containsExactly(neighbour);
    }

    @Test
    void deletesNoFileOfAnotherProgram() throws Exception {
        Files.writeString(file, "my thesis ".repeat(100));

        assertThat(problem(() -> GradebookFile.delete(file))).isEqualTo(Problem.NOT_A_GRADEBOOK);
        assertThat(file).exists();
    }

    private Database create() {
        return GradebookFile.create(file, connection -> null);
    }

    private Database open() {
        return GradebookFile.open(file).database();
    }

    private byte[] created() throws IOException {
        Files.deleteIfExists(file);
        create().close();
        return Files.readAllBytes(file);
    }

    private void requireRefusedUnharmed(byte[] bytes, Problem expected) throws IOException {
        Files.write(file, bytes);

        GradebookException refusal = catchThrowableOfType(GradebookException.class, this::open);

        assertThat(refusal.problem()).isEqualTo(expected);
        assertThat(refusal).hasMessageContaining("left").hasMessageContaining(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(everything()).containsExactly(file);
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(GradebookException.class, call).problem();
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private String pragma(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getString(1);
        }
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            statement(connection, text);
        }
    }

    private static int statement(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(text);
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        return number(connection, "SELECT count(*) FROM " + table);
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }
}

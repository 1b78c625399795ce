package org.ledgerbench.exchange.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ledgerbench.exchange.lms.LmsNotice;
import org.ledgerbench.exchange.lms.identity.Claim.Standing;
import org.ledgerbench.grading.intake.Roster;
import org.ledgerbench.grading.ledger.Header;

class IdentityResolverTest {

    private static final LmsStudent JANE =
            LmsStudent.of("1234", List.of("S001", "jdoe"), "Doe, Jane").orElseThrow();
    private static final LmsStudent JOHN =
            LmsStudent.of("1235", List.of("S002", "john"), "Doe, John").orElseThrow();

    private final IdentityResolver resolver = new IdentityResolver(StudentDirectory.of(List.of(JANE, JOHN)));
    private final IdentityResolver alone = new IdentityResolver(StudentDirectory.NONE);

    @Test
    void putsTheArchivesIdIntoTheClassesOwn() {
        Resolution resolution = resolver.resolve("f", claim("1234", "doejane"), header("jdoe"));

        assertThat(resolution.studentId()).contains("S001");
        assertThat(resolution.name()).contains("Doe, Jane");
        assertThat(resolution.notices()).isEmpty();
    }

    @Test
    void trustsTheArchiveAboveTheLedgerAndSaysSo() {
        Resolution resolution = resolver.resolve("f", claim("1234", "doejane"), header("john"));

        assertThat(resolution.studentId()).contains("S001");
        assertThat(resolution.notices()).extracting(LmsNotice::code).containsExactly("identity-disagrees");
        assertThat(resolution.notices().get(0).message()).contains("Doe, Jane").contains("\"john\"");
    }

    @Test
    void saysWhenArchiveAndRosterCallOneIdByTwoNames() {
        Resolution resolution = resolver.resolve("f", claim("1234", "team7"), header("S001"));

        assertThat(resolution.studentId()).contains("S001");
        assertThat(resolution.notices()).extracting(LmsNotice::code).containsExactly("name-differs");
    }

    @Test
    void fallsBackToAUniqueNameAndSaysSo() {
        Resolution resolution = resolver.resolve("f", claim("99", "doejohn"), Optional.empty());
        Resolution borneOut = resolver.resolve("f", claim("99", "doejohn"), header("john"));

        assertThat(borneOut.studentId()).contains("S002");
        assertThat(borneOut.notices()).isEmpty();
        assertThat(resolution.studentId()).contains("S002");
        assertThat(resolution.notices()).extracting(LmsNotice::code).containsExactly("matched-by-name");
    }

    @Test
    void takesTheLedgersWordForAStudentTheRosterLacks() {
        Resolution onRoster = resolver.resolve("f", claim("99", "unknown"), header("john"));
        Resolution nowhere = resolver.resolve("f", claim("99", "unknown"), header("x"));

        assertThat(onRoster.studentId()).contains("S002");
        assertThat(nowhere.studentId()).isEmpty();
        assertThat(nowhere.notices()).extracting(LmsNotice::code).containsExactly("not-on-roster");
    }

    @Test
    void saysWhenOnlyTheLedgerTellsBecauseTheRosterIsPlain() {
        Roster plain = new Roster(List.of(new Roster.Member("s1", Optional.empty(), Optional.empty(), false)));

        Resolution resolution =
                new IdentityResolver(StudentDirectory.of(plain)).resolve("f", claim("1234", "doejane"), header("s1"));

        assertThat(resolution.studentId()).contains("s1");
        assertThat(resolution.notices()).extracting(LmsNotice::code).containsExactly("identity-by-header");
    }

    @Test
    void takesTheSystemsIdOfAPlainRosterWhereNothingElseTells() {
        Roster plain = new Roster(List.of(
                new Roster.Member("1234", Optional.empty(), Optional.empty(), false),
                new Roster.Member("s1", Optional.empty(), Optional.empty(), false)));
        IdentityResolver byPlain = new IdentityResolver(StudentDirectory.of(plain));

        assertThat(byPlain.resolve("f", claim("1234", "doejane"), header("x")).studentId())
                .contains("1234");
        assertThat(byPlain.resolve("f", claim("1234", "doejane"), header("s1")).studentId())
                .contains("s1");
        assertThat(resolver.resolve("f", claim("S001", "unknown"), header("x")).studentId())
                .isEmpty();
    }

    @Test
    void takesTheArchivesWordWhereThereIsNoRoster() {
        Resolution resolution = alone.resolve("f", claim("1234", "doejane"), Optional.empty());

        assertThat(resolution.studentId()).contains("1234");
        assertThat(resolution.name()).contains("doejane");
    }

    @Test
    void takesTheLedgersWordForAnAnonymousStudent() {
        Claim anonymous = Claim.bySystem(Optional.empty(), Optional.empty(), Standing.ANONYMOUS);

        Resolution resolution = resolver.resolve("f", anonymous, header("jdoe"));

        assertThat(resolution.studentId()).contains("S001");
        assertThat(resolution.notices()).extracting(LmsNotice::code).containsExactly("anonymous-submission");
    }

    @Test
    void knowsABlindlyMarkedStudentByTheParticipantsNumber() {
        Claim blind = Claim.bySystem(Optional.of("1234"), Optional.empty(), Standing.ANONYMOUS);

        assertThat(resolver.resolve("f", blind, Optional.empty()).studentId()).contains("S001");
        assertThat(alone.resolve("f", blind, Optional.empty()).studentId()).contains("1234");
    }

    @Test
    void givesAGroupsLedgerToWhomItNamesAndWarns() {
        Claim group = Claim.bySystem(Optional.empty(), Optional.of("Group"), Standing.GROUP);

        Resolution resolution = resolver.resolve("f", group, header("S002"));

        assertThat(resolution.studentId()).contains("S002");
        assertThat(resolution.notices()).extracting(LmsNotice::code).containsExactly("group-submission");
    }

    @Test
    void givesAFolderToTheStudentWhoseIdItBears() {
        Resolution agreed = resolver.resolve("f", Claim.byStudentId("S001"), header("jdoe"));
        Resolution doubtful = resolver.resolve("f", Claim.byStudentId("S001"), header("john"));

        assertThat(agreed.studentId()).contains("S001");
        assertThat(agreed.notices()).isEmpty();
        assertThat(doubtful.studentId()).contains("S001");
        assertThat(doubtful.notices()).extracting(LmsNotice::code).containsExactly("identity-disagrees");
    }

    @Test
    void saysNothingWhereNothingIsClaimed() {
        assertThat(alone.resolve("f", Claim.NONE, Optional.empty()))
                .isEqualTo(new Resolution(Optional.empty(), Optional.empty(), List.of()));
    }

    private static Claim claim(String id, String name) {
        return Claim.bySystem(Optional.of(id), Optional.of(name), Standing.STUDENT);
    }

    private static Optional<Header.Student> header(String id) {
        return Optional.of(new Header.Student(id, Optional.empty()));
    }
}

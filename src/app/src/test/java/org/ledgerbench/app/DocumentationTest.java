package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page about the command line says what the help says: every command, option and exit status, no more and no less. */
final class DocumentationTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| *(`.*?)\\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final String COMMON_OPTIONS = "Options of every command";
    private static final String COMMON_STATUS = "Exit status of every command";

    private static Map<String, String> sections;
    private static Map<String, CommandLine> commands;

    @BeforeAll
    static void readThePageAndTheHelp() throws IOException {
        sections = sections(Files.readString(Path.of("../../docs/command-line.md")));
        commands = new LinkedHashMap<>();
        collect(Call.commandLine());
    }

    @Test
    void everyCommandHasItsSectionAndEverySectionItsCommand() {
        Set<String> headings = new LinkedHashSet<>(sections.keySet());
        headings.removeAll(Set.of(COMMON_OPTIONS, COMMON_STATUS));

        assertThat(headings).containsExactlyInAnyOrderElementsOf(commands.keySet());
    }

    @Test
    void everyOptionAndParameterOfTheHelpStandsOnThePageAndTheOtherWayRound() {
        Set<String> common = names(sections.get(COMMON_OPTIONS));
        commands.forEach((name, command) -> {
            Set<String> documented = names(sections.get(name));
            documented.addAll(common);
            documented.removeIf(each -> Character.isDigit(each.charAt(0)));
            assertThat(documented).as(name).containsExactlyInAnyOrderElementsOf(helped(command));
        });
    }

    @Test
    void everyExitStatusOfTheHelpStandsOnThePageAndTheOtherWayRound() {
        Set<String> common = names(sections.get(COMMON_STATUS));
        commands.forEach((name, command) -> {
            Set<String> documented = names(sections.get(name));
            documented.removeIf(each -> !Character.isDigit(each.charAt(0)));
            documented.addAll(common);
            assertThat(documented)
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(command.getCommandSpec()
                            .usageMessage()
                            .exitCodeList()
                            .keySet());
        });
    }

    @Test
    void everyExampleOfTheHelpStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of("../../docs/command-line.md"));
        commands.values().stream()
                .filter(command -> command.getCommandSpec().parent() != null)
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .map(String::strip)
                .filter(line -> line.startsWith("ledgerbench "))
                .forEach(example -> assertThat(page).contains(example.replace("%%", "%")));
    }

    @Test
    void everyCommandExplainsItselfToAStranger() {
        commands.values().stream()
                .filter(command -> command.getCommandSpec().parent() != null)
                .forEach(command -> {
                    String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
                    assertThat(help).contains("Usage: ledgerbench", "Exit status:", "Examples:");
                    command.getCommandSpec()
                            .options()
                            .forEach(option -> assertThat(option.description())
                                    .as(option.longestName())
                                    .isNotEmpty());
                });
    }

    @Test
    void noLineOfAHelpIsTooLongForATerminal() {
        commands.values()
                .forEach(command -> assertThat(command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                                .lines()
                                .filter(line -> !line.startsWith("  ledgerbench ")))
                        .allMatch(line -> line.length() <= 100));
    }

    private static void collect(CommandLine command) {
        commands.put(command.getCommandSpec().qualifiedName(), command);
        command.getSubcommands().values().forEach(DocumentationTest::collect);
    }

    private static Map<String, String> sections(String page) {
        List<MatchResult> headings = HEADING.matcher(page).results().toList();
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : page.length();
            found.put(headings.get(i).group(1), page.substring(headings.get(i).end(), end));
        }
        return found;
    }

    private static Set<String> names(String section) {
        return FIRST_CELL
                .matcher(section)
                .results()
                .flatMap(cell -> NAME.matcher(cell.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> helped(CommandLine command) {
        Set<String> helped = new LinkedHashSet<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            helped.addAll(List.of(option.names()));
        }
        for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
            helped.add(parameter.paramLabel());
        }
        return helped;
    }
}

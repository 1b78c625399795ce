package org.ledgerbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ledgerbench.app.console.ExitStatus;

final class WindowLaunchTest {

    @Test
    void saysThatThereIsNoScreenAndWhichCommandsThereAre() {
        Call call = Call.of();

        assertThat(call.status()).isEqualTo(ExitStatus.WRONG_CALL.code());
        assertThat(call.err()).contains("no screen here").contains("grade").contains("check");
    }
}

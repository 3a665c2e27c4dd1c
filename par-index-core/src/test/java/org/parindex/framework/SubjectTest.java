package org.parindex.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {

    @ParameterizedTest
    @EnumSource
    void isReadAsItIsWritten(Subject subject) {
        assertThat(Subject.parse(subject.toString())).isEqualTo(subject);
        assertThat(subject.label().vi()).isNotBlank();
        assertThat(subject.label().en()).isNotBlank();
    }

    @Test
    void saysWhichSubjectsThereAre() {
        assertThat(Subject.parse("One-Stop")).isEqualTo(Subject.ONE_STOP);
        assertThatThrownBy(() -> Subject.parse("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A subject must be one of [steering, institutions, procedures, organisation, civil-service,"
                        + " public-finance, digital-government, one-stop, impact]: \"1\"");
    }
}

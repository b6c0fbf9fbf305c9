package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalTest {
  @ParameterizedTest
  @EnumSource
  void only_the_role_that_is_asked_for_approves_what_somebody_else_handled(Role approver) {
    Set<Role> others = EnumSet.complementOf(EnumSet.of(approver));

    assertThat(Approval.mayApprove(account(true, Set.of(approver)), approver, "li")).isTrue();
    assertThat(Approval.mayApprove(account(true, others), approver, "li")).isFalse();
    assertThat(Approval.mayApprove(account(false, Set.of(approver)), approver, "li")).isFalse();
  }

  @Test
  void nobody_approves_the_own_work_whatever_the_roles() {
    Account all = account(true, EnumSet.allOf(Role.class));

    assertThat(Approval.mayApprove(all, Role.REVIEWER, "zhang")).isFalse();
    assertThat(Approval.mayApprove(all, Role.REVIEWER, " Zhang ")).isFalse();
  }

  private static Account account(boolean enabled, Set<Role> roles) {
    return new Account(1, "zhang", "张三", "", "420606", null, enabled, roles);
  }
}

package org.redline.web.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalTest {
  @Test
  void a_reviewer_approves_what_somebody_else_handled() {
    assertThat(Approval.mayApprove(account(true, Set.of(Role.REVIEWER)), "li")).isTrue();
  }

  @Test
  void nobody_approves_the_own_work_whatever_the_roles() {
    Account all = account(true, EnumSet.allOf(Role.class));

    assertThat(Approval.mayApprove(all, "zhang")).isFalse();
    assertThat(Approval.mayApprove(all, " Zhang ")).isFalse();
  }

  @Test
  void other_roles_do_not_approve() {
    Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.REVIEWER));

    assertThat(Approval.mayApprove(account(true, others), "li")).isFalse();
    assertThat(Approval.mayApprove(account(false, Set.of(Role.REVIEWER)), "li")).isFalse();
  }

  private static Account account(boolean enabled, Set<Role> roles) {
    return new Account(1, "zhang", "张三", "", "420606", null, enabled, roles);
  }
}

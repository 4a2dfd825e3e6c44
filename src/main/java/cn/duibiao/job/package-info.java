/** The main job, whole: a return becomes an assessment. What the command line and the web both call. */
package cn.duibiao.job;
